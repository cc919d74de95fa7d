import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends the output with one line that people and machines can read: "123 passed, 0 failed". */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0
    // What fails outside of a test (a file that does not load, a promise that nobody caught) counts too.
    let failed = errors.length
    for (const module of modules) {
      const tests = [
        ...module.children.allTests(),
      ]
      passed += tests.filter(test => test.result().state === 'passed').length
      const broken = tests.filter(test => test.result().state === 'failed').length
      failed += broken === 0 && module.state() === 'failed'
        ? 1
        : broken
    }
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
  }
}
