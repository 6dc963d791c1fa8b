/** A name, the kind it must be taken for, and the printed text; pages are parted by a line of `---`. */
export type KindRow = readonly [name: string, kind: string, text: string]
