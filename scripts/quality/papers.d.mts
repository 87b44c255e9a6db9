export const GROUPS: { period: string[]; field: string[] }
export function fieldOf(venue: string | null | undefined): string
export function periodOf(year: number | null | undefined): string
