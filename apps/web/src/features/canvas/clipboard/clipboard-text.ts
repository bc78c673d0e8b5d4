/** Marks text on the system clipboard as cards of a model; the version is the clipboard format's own. */
const mediaType = 'application/vnd.c360.entities+json;version=1'

/** The text that goes on the system clipboard: readable JSON that names itself, so that other text is never mistaken for it. */
export function toClipboardText(content: unknown): string {
  return JSON.stringify({ mediaType, content })
}

/** What {@link toClipboardText} wrote; undefined for any other text. */
export function fromClipboardText(text: string): unknown {
  // Parsing foreign megabytes only to find out that they are foreign would freeze a paste.
  if (!text.startsWith(`{"mediaType":"${mediaType}"`)) return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && 'content' in parsed ? parsed.content : undefined
  } catch {
    return undefined
  }
}
