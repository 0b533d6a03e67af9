import { Fact, Stage } from "@polyonym/core"
import { Schema } from "effect"

const Coordinate = Schema.Struct({ start: Schema.Int, end: Schema.Int, latitude: Schema.Number, longitude: Schema.Number })
/** Places told by numbers: 50°27′N 30°31′E, or (50.45, 30.52). Degrees; north and east are positive. */
export class Coordinates extends Fact.make<Coordinates>()("stranger/coordinates", Schema.Array(Coordinate)) {}

const angle = String.raw`(\d{1,3}(?:\.\d{1,8})?)°\s?(?:(\d{1,2})[′'’]\s?)?(?:(\d{1,2})[″"”]\s?)?`
const pair = new RegExp(String.raw`(?<![\d.])${angle}([NS]),?\s?${angle}([EW])|\((-?\d{1,2}\.\d{1,8}),\s?(-?\d{1,3}\.\d{1,8})\)`, "g")
const degrees = (whole = "", minutes = "0", seconds = "0", side = "") => +(Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600).toFixed(6) * (/[SW]/.test(side) ? -1 : 1) + 0

export const coordinates = Stage.pure("coordinates", { gives: [Coordinates] }, ({ text }) => ({
  "stranger/coordinates": Array.from(text.matchAll(pair), (found) => ({
    start: found.index, end: found.index + found[0].length, latitude: degrees(found[9] ?? found[1], found[2], found[3], found[4]), longitude: degrees(found[10] ?? found[5], found[6], found[7], found[8])
  })).filter(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
}))
