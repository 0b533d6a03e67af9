const most = 64

/** Remembers how low a level went since any of its notes; never says more than it was. */
export class LowWater {
  /** The number of the last note. */
  now = 0
  /** Notes that no later note lies below, in order: number and level. */
  private numbers: Array<number> = []
  private levels: Array<number> = []

  note(level: number): void {
    this.now++
    const { numbers, levels } = this
    while (levels.length > 0 && levels[levels.length - 1]! >= level) {
      levels.pop()
      numbers.pop()
    }
    levels.push(level)
    numbers.push(this.now)
    if (levels.length <= most) return
    // Of two notes the lower level stands for both.
    this.levels = levels.filter((_, i) => i % 2 === 0)
    this.numbers = this.levels.map((_, i) => numbers[Math.min(i * 2 + 1, numbers.length - 1)]!)
  }

  /** The lowest level noted after note `since`. */
  lowest(since: number): number {
    if (since === this.now) return Infinity
    return this.levels[this.numbers.findIndex((number) => number > since)] ?? Infinity
  }
}
