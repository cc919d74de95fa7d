/** Packages that Slidev and UnoCSS load and a build has no use for, a third of the time that loading takes: listed here, and nowhere else. */
import { registerHooks } from 'node:module'
import { inputs } from './key.ts'

interface StandIn {
  /** The package whose modules get something else. */
  importer: string
  /** The package that they ask for. */
  imported: string
  /** What they get. */
  instead: string
}

/** For the development server alone. */
const SERVER: StandIn[] = [
  // A view of the classes.
  { importer: '@unocss/vite', imported: '@unocss/inspector', instead: 'export default () => []' },
  // Editing by an assistant: its server and what it checks requests with, which describes them while it loads.
  { importer: '@slidev/cli', imported: '@modelcontextprotocol/server', instead: 'export class McpServer {}' },
  { importer: '@slidev/cli', imported: '@modelcontextprotocol/node', instead: 'export class NodeStreamableHTTPServerTransport {}' },
  { importer: '@slidev/cli', imported: 'zod', instead: 'export const z = new Proxy(() => {}, { get: () => z, apply: () => z })' },
]

/** Babel. */
const JSX: StandIn = { importer: '@slidev/cli', imported: '@vitejs/plugin-vue-jsx', instead: 'export default () => []' }

/**
 * What can be left out for a talk in the folder `root` with such a headmatter. A theme or an addon may bring components in
 * JSX, as may the talk.
 */
export async function standIns(root: string, { theme, addons }: Record<string, unknown>): Promise<StandIn[]> {
  const plain = theme === 'none' && addons === undefined && !(await inputs(root)).some(file => /\.[jt]sx$/.test(file))
  return plain
    ? [...SERVER, JSX]
    : SERVER
}

/** Loads modules, with others in the place of those that are not needed. */
export async function withStandIns<T>(list: StandIn[], load: () => Promise<T>): Promise<T> {
  const hooks = registerHooks({
    resolve(specifier, { parentURL }, next) {
      const found = list.find(({ importer, imported }) => specifier === imported && parentURL?.includes(`/node_modules/${importer}/`))
      return found
        ? { url: `data:text/javascript,${encodeURIComponent(found.instead)}`, format: 'module', shortCircuit: true }
        : next(specifier)
    },
  })
  try {
    return await load()
  }
  finally {
    hooks.deregister()
  }
}
