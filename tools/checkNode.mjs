// Runs on any Node: says in one line what to do where it is too old for the tools.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Parley needs Node 22.12 or newer and found ${process.versions.node}: install it from nodejs.org, then run this again.`,
  )
  process.exit(1)
}
