import { type Browser, chromium } from 'playwright'
import { findChromium } from '../setup/chromium.mjs'

/** How Chromium is started wherever this project does: the machine's own, without the network chatter of a new profile. */
export const chromiumOptions = {
  ...executable(),
  // Chromium's sandbox refuses to run as root, which is what containers are.
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
}

/** Starts a headless Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(chromiumOptions)
}

function executable(): { executablePath?: string } {
  const executablePath = findChromium()
  return executablePath ? { executablePath } : {}
}
