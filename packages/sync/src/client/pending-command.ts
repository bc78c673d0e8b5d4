import type { Changes, Model } from '@c360/model'
import type { IssuedCommand } from '../protocol/issued-command.ts'

/** A command that waits for its outcome, as the outbox keeps it. */
export interface KeptCommand {
  readonly command: IssuedCommand
  /** The edit in words, for when it is refused. */
  readonly label: string
}

/** A command that waits for its outcome, in memory. */
export interface PendingCommand {
  kept: KeptCommand
  /** JSON of the command in UTF-8. */
  readonly sizeBytes: number
  /** Whether a push may have carried it, in this or an earlier life of the tab. */
  isSent: boolean
  /** The seq the server gave it: on the server's disk, its event still to come. */
  acknowledgedSeq?: number
  /** What it does to the view just now; absent while it does not apply. */
  effect?: { readonly changes: Changes; readonly model: Model }
}

/** Makes a pending command, without an effect yet. */
export function toPending(kept: KeptCommand, isSent: boolean): PendingCommand {
  return { kept, isSent, sizeBytes: utf8Length(JSON.stringify(kept.command)) }
}

/** Length of a text in UTF-8. */
export function utf8Length(text: string): number {
  let sizeBytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // A surrogate pair is two units here and four bytes there.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) sizeBytes += 2
    else if (unit >= 0x80) sizeBytes += 1
  }
  return sizeBytes
}
