export { spoken } from '../../packages/slidev-addon-claims/tests/spoken.ts'
