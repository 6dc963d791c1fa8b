/** One line on the terminal that is written over and over; silent where nobody watches. */
export class Progress {
  readonly #tty = process.stderr.isTTY

  show(done: number, total: number, what: string): void {
    if (!this.#tty) return
    const width = 24
    const filled = total === 0 ? 0 : Math.round((done / total) * width)
    process.stderr.write(
      `\r[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done} of ${total} ${what} `,
    )
  }

  end(): void {
    if (this.#tty) process.stderr.write('\r\u001b[K')
  }
}
