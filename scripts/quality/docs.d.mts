export function fillBlocks(text: string, blocks: Readonly<Record<string, string>>): string
