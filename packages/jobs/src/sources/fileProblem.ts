const words: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EBUSY: "it is in use",
  EDQUOT: "the quota of the disk is used up",
  EEXIST: "there is a file in its place",
  EFBIG: "the file would be larger than is allowed",
  EIO: "the disk reports an error",
  EISDIR: "it is a folder, not a file",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENFILE: "too many files are open",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file, not a folder",
  EPERM: "no permission",
  EROFS: "the disk can only be read"
}

/** What is wrong with a file, in words. */
export function fileProblem(thrown: unknown): string {
  const code = (thrown as { readonly code?: unknown } | null | undefined)?.code
  if (typeof code === "string" && Object.hasOwn(words, code)) return words[code]!
  return thrown instanceof Error ? thrown.message : String(thrown)
}
