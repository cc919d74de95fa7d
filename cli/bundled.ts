import { findPackageJSON, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Loads modules that import a package, and has them take a bundle that the package brings, `file` in its folder:
 * hundreds of small files take longer to open than to run. Nothing else may have imported the package before, or there
 * are two of each of its classes.
 */
export async function withBundle<T>(name: string, file: string, load: () => Promise<T>): Promise<T> {
  const manifest = findPackageJSON(name, import.meta.url)
  const url = manifest && pathToFileURL(join(manifest, '..', file)).href
  if (!url)
    return load()
  const hooks = registerHooks({
    resolve: (specifier, context, next) => specifier === name
      ? { url, format: 'module', shortCircuit: true }
      : next(specifier, context),
  })
  try {
    return await load()
  }
  finally {
    // Every import of the program goes through it, thousands where the deck is built.
    hooks.deregister()
  }
}
