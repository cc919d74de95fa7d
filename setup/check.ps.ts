export { benchmarks, conveners } from '../seeds/ps.ts'
