/** The HTML page of a build, mended: what Slidev writes into its head, and the policy that it lacks. */
import { policyFor } from './policy.ts'

/**
 * Takes Slidev's page as Vite wrote it and returns it fit to be handed out:
 * descriptions without the quotes that Slidev puts around them, no tag twice, a Content-Security-Policy.
 */
export function finishPage(html: string): string {
  const mended = html
    .replace(/<meta http-equiv="Content-Type"[^>]*>\s*/, '')
    .replace(/<meta property="slidev:[^>]*>\s*/g, '')
    // Slidev hands the value over as a JSON string that is escaped already (setupIndexHtml in @slidev/cli).
    .replace(/content="&quot;(.*?)&quot;"/g, (_, value: string) => `content="${plain(value)}"`)
  return mended.replace(/<head>/, `<head>\n<meta http-equiv="Content-Security-Policy" content="${policyFor(mended)}">`)
}

function plain(json: string): string {
  return String(JSON.parse(`"${json}"`)).replace(/\s+/g, ' ').trim()
}
