/** Judgements other than compliant, as numbers: sixteen bytes each, and the id of a resource once. */
export class Rows {
  readonly ids: string[] = []
  /** How many are kept. */
  length = 0
  /** How many found no room. */
  leftOut = 0
  private readonly most: number
  private cells = new Int32Array(4 * 1024)
  private lastId: string | undefined

  constructor(most: number) {
    this.most = most
  }

  add(id: string, bundle: number, lane: number, state: number): void {
    if (this.length >= this.most) {
      this.leftOut++
      return
    }
    if (id !== this.lastId) {
      this.ids.push(id)
      this.lastId = id
    }
    const at = this.length * 4
    if (at === this.cells.length) this.grow()
    this.cells[at] = this.ids.length - 1
    this.cells[at + 1] = bundle
    this.cells[at + 2] = lane
    this.cells[at + 3] = state
    this.length++
  }

  id(row: number): string {
    return this.ids[this.cells[row * 4] ?? 0] ?? ''
  }

  bundle(row: number): number {
    return this.cells[row * 4 + 1] ?? 0
  }

  lane(row: number): number {
    return this.cells[row * 4 + 2] ?? 0
  }

  state(row: number): number {
    return this.cells[row * 4 + 3] ?? 0
  }

  private grow(): void {
    const cells = new Int32Array(this.cells.length * 2)
    cells.set(this.cells)
    this.cells = cells
  }
}
