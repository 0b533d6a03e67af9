/** Resolves after some milliseconds, with everything else that waits having had its turn. */
export const pause = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Whether a promise settles within some milliseconds. The promise goes on if not. */
export const ends = async (promise: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const done = promise.then(() => true, () => true)
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}
