export { benchmarks, conveners } from '../seeds/fa.ts'
