/** One line on the terminal that is written over and over; silent where nobody watches. */
export class Progress {
  readonly #tty = process.stderr.isTTY

  /** `pages` are those of the long documents that are being read. */
  show(done: number, total: number, what: string, pages: { read: number; of: number }): void {
    if (!this.#tty) return
    const reading = pages.of > 1 ? `, ${pages.read} of ${pages.of} pages` : ''
    const width = 24
    const filled = total === 0 ? 0 : Math.round((done / total) * width)
    process.stderr.write(
      `\r[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done} of ${total} ${what}${reading} \u001b[K`,
    )
  }

  end(): void {
    if (this.#tty) process.stderr.write('\r\u001b[K')
  }
}
