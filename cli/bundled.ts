import { findPackageJSON, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Lets every import of a package from now on take a bundle that the package brings, `file` in its folder: hundreds of
 * small files take longer to open than to run. Call it before the first import of the package, or there are two of
 * each of its classes.
 */
export function loadBundled(name: string, file: string): void {
  const manifest = findPackageJSON(name, import.meta.url)
  const url = manifest && pathToFileURL(join(manifest, '..', file)).href
  if (!url)
    return
  registerHooks({
    resolve: (specifier, context, next) => specifier === name
      ? { url, format: 'module', shortCircuit: true }
      : next(specifier, context),
  })
}
