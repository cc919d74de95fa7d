/** Work in a thread of its own, so that this one has its hands free. */
import { parentPort, Worker } from 'node:worker_threads'

/** A thread that waits for work. */
export interface Thread {
  /**
   * Does the work that `request` asks for, and ends. What goes in and comes out is copied.
   * @throws what the thread throws
   */
  ask: <T>(request: unknown) => Promise<T>
}

/**
 * Starts a thread with the module at `url`, which finds `workerData` as its own, loads what it needs and calls `answer`.
 * Until it is asked, it does not keep the program from ending.
 */
export function startThread(url: URL, workerData?: unknown): Thread {
  const worker = new Worker(url, {
    // Flags of this program (`--input-type`) may not suit a file.
    execArgv: [],
    workerData,
  })
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', () => reject(new Error(`${url.pathname} ended before it answered`)))
  // Where it fails, whoever asks is told.
  promise.catch(() => {})
  worker.unref()
  return {
    async ask<T>(request: unknown) {
      worker.ref()
      worker.postMessage(request)
      try {
        return await promise as T
      }
      finally {
        // Not waited for: it still keeps what it compiled, for the next time.
        void worker.terminate()
      }
    },
  }
}

/** Called in a thread: lets `work` do what is asked. */
export function answer<Request>(work: (request: Request) => Promise<unknown>): void {
  parentPort?.once('message', async (request: Request) => parentPort?.postMessage(await work(request)))
}
