// Starts the command from source, with --conditions=@polyonym/source. Plain JavaScript, so that a Node that does not run TypeScript says so in one line.
if (process.features.typescript) await import("../src/bin.ts")
else {
  process.stderr.write(`polyonym: Node ${process.versions.node} does not run TypeScript. Run "npm ci" in the clone: it brings a Node that does, and "npm run -s polyonym -- ARGS" uses it.\n`)
  process.exitCode = 2
}
