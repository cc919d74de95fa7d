/** Records whose words stand on several slides: `npm run check` compares them (slidev-check). */
export { benchmarks, conveners } from '../seeds/en.ts'
