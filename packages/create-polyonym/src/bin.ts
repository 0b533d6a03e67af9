#!/usr/bin/env node
import { main } from "./main.ts"

const { stdin, stdout, stderr, env } = process
const agent = env["npm_config_user_agent"]
process.exitCode = await main(process.argv.slice(2), {
  stdin, stdout, stderr, terminal: stdin.isTTY && stdout.isTTY, ...agent === undefined ? {} : { agent }
})
