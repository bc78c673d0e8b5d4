/** The colours of the palette in tokens.css; each is a token `--<name>` and a tint `--<name>-soft`. */
export const colourNames = ['slate', 'red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet', 'pink'] as const
