import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import process from 'node:process'

/**
 * Ends the output with one line that people and machines can read: "123 passed, 0 failed".
 * It is written as the process ends, after everything else that is still to be said.
 */
export default class Tally implements Reporter {
  private passed = 0
  private failed = 0

  onInit(): void {
    process.once('exit', (status) => {
      // A run that ends badly before or after its tests (no browser, a deck that does not build) has failed, too.
      const failed = status !== 0
        ? Math.max(this.failed, 1)
        : this.failed
      process.stdout.write(`${this.passed} passed, ${failed} failed\n`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    this.passed = 0
    this.failed = errors.length
    for (const module of modules) {
      const states = [
        ...module.children.allTests(),
      ].map(test => test.result().state)
      const broken = states.filter(state => state === 'failed').length
      this.passed += states.filter(state => state === 'passed').length
      // A file that does not load has no tests that could fail.
      this.failed += broken === 0 && module.state() === 'failed'
        ? 1
        : broken
    }
  }
}
