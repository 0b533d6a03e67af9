import { execute, type Settings } from "./execute.ts"
import type { Host } from "./host.ts"
import type { ReportTaskOptions } from "./reportTask.ts"

/** What `report` is told on the line. */
export interface ReportSettings extends Pick<Settings, "files" | "inputFormat" | "output" | "colour" | "locale" | "debug">, Pick<ReportTaskOptions, "style" | "packs" | "title" | "noTimes"> {
  readonly noDefaultPack: boolean
}

/** `report`. Gives the exit code. */
export const reportCommand = ({ style, packs, noDefaultPack, title, noTimes, ...given }: ReportSettings, host: Host): Promise<number> =>
  execute({ ...given, command: "report", json: false, jsonl: false, deadLetter: undefined, offsets: "utf16" }, host, async (common) =>
    (await import("./reportTask.ts")).reportTask(common, { style, packs, withDefault: !noDefaultPack, title, noTimes }))
