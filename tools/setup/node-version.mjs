// Imported before anything else, so it keeps to what an old Node can still read.

/** Whether the parts of the studio run on this version of Node, for example `20.19.0`. */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

if (!isSupportedNode(process.versions.node)) {
  console.error(`C360 Studio needs Node 20.19 or newer, or 22.12 or newer; this is ${process.version}.`)
  console.error('Install the current LTS release from https://nodejs.org and try again.')
  process.exit(1)
}
