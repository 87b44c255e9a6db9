/** Links to code repositories in a text. */

const HOSTS = 'github\\.com|gitlab\\.com|bitbucket\\.org|huggingface\\.co|codeberg\\.org'
const LINK = new RegExp(
  `(?<![\\w.@-])(?:https?://)?(?:www\\.)?(${HOSTS})/((?:\\\\[_%#&~]|[^\\s"'<>()[\\]{}|\\\\^\`，。；、）】])+)`,
  'giu',
)
/** What all of them have, and few texts. */
const ADDRESS = /\.(?:com?|org)\//i
/** Pages of these hosts that hold no code. */
const NO_CODE = /^(papers|blog|docs|about|features|topics)(\/|$)/i

/**
 * The repositories that a text links to, in order, each once: with `https://`, without punctuation that follows
 * them, and without LaTeX's backslashes.
 */
export function findCodeUrls(text: string): string[] {
  if (!ADDRESS.test(text)) return []
  const found = new Set<string>()
  for (const [, host = '', rest = ''] of text.matchAll(LINK)) {
    const path = rest
      .replace(/\\([_%#&~])/g, '$1')
      .replace(/[.,;:!?*$…]+$/u, '')
      .replace(/\/+$/, '')
    if (path !== '' && !NO_CODE.test(path)) found.add(`https://${host.toLowerCase()}/${path}`)
  }
  return [...found]
}
