export { benchmarks, conveners } from '../seeds/fr.ts'
