/** Colours of communities on the map and in exports that carry colours. Two sets: for a light and for a dark ground. */

export type Theme = 'light' | 'dark'

export const REGION_COLORS: Readonly<Record<Theme, readonly string[]>> = {
  light: [
    '#2f6fd6',
    '#d9631e',
    '#1f9a6c',
    '#d2405a',
    '#7a55cc',
    '#b98900',
    '#1591ab',
    '#bd4f9b',
    '#5f9020',
    '#8d6444',
    '#4f7591',
    '#a8762f',
    '#2f8f86',
    '#5a62c9',
  ],
  dark: [
    '#6aa6ff',
    '#ff9b5e',
    '#5ed1a0',
    '#ff7f8f',
    '#b79bff',
    '#ffd166',
    '#5fd0e6',
    '#f29bd4',
    '#a8d672',
    '#d0a98a',
    '#8fb0c9',
    '#e6c3a0',
    '#9fe0d0',
    '#c0c4ff',
  ],
}

/** For what lies in no community: the second ink of each ground. */
export const NO_REGION_COLOR: Readonly<Record<Theme, string>> = { light: '#667085', dark: '#98a1b0' }

/** Colour (`#rrggbb`) of a community; after the last colour they start again. */
export function regionColor(community: number | undefined, theme: Theme = 'light'): string {
  if (community === undefined) return NO_REGION_COLOR[theme]
  const colors = REGION_COLORS[theme]
  return colors[community % colors.length] ?? NO_REGION_COLOR[theme]
}
