import project from '../../package.json' with { type: 'json' }

const commands = new Map(Object.entries(project.scripts))

/** The file of one of the project's programs by its name in package.json: `build.ts` is what `npm run build` starts. */
export function programFile(name: string): string {
  const [, file] = /^node (\S+\.ts)$/.exec(commands.get(name.replace(/\.ts$/, '')) ?? '') ?? []
  if (!file)
    throw new Error(`package.json has no program ${name}`)
  return file
}
