/** Servers for tests, on loopback ports of their own, in a temporary folder, gone when the test's process is. */
export { type NatsCluster, startNats } from "./nats.ts"
export { type PostgresServer, startPostgres } from "./postgres.ts"
export { have, missing, type Program } from "./programs.ts"
export { type RedisServer, startRedis } from "./redis.ts"
export { type Server, until } from "./server.ts"
