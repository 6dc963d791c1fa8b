declare module 'vitest' {
  interface TaskMeta {
    figure?: string
  }
}

/** Keeps what a test measured, for the table of `npm run promises`. */
export function keepFigure({ meta }: { meta: { figure?: string } }, figure: string): void {
  meta.figure = figure
}
