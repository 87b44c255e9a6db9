/**
 * The viewer in a real browser: search, node, evidence, filter; a paper full of markup stays text; a broken graph
 * says what to do. Needs Chromium or Chrome: its path in CHROMIUM_PATH, or one of the usual places.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../cli/serve/server.ts'
import { extract } from '../../extract/index.ts'
import type { Paper } from '../../extract/paper.ts'
import { buildGraph, graphSource, writeGraphFile } from '../../graph/index.ts'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
const browserPath = PLACES.find((path): path is string => path !== undefined && existsSync(path))

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const MARKUP = '<img src=x onerror="document.title=1">'

function paper(index: number, title: string, abstract: string, year: number): Paper {
  return {
    id: `w${index}`,
    title,
    abstract,
    year,
    venue: 'Example Days',
    source: { file: 'made', line: index },
  }
}

const PAPERS: Paper[] = [
  paper(
    1,
    'LanternNet: Object Detection at Night',
    'We propose LanternNet, a method for object detection at night. LanternNet builds on Faster R-CNN and is trained on ImageNet. On COCO, LanternNet outperforms YOLO by 3.1% in accuracy.',
    2019,
  ),
  paper(
    2,
    'MothFormer: Following Light with Transformers',
    'We propose MothFormer, a Transformer for object detection. MothFormer outperforms LanternNet on COCO. It uses contrastive learning and is compared with YOLO.',
    2021,
  ),
  paper(
    3,
    'DuskBench: A Benchmark for Object Detection at Dusk',
    'We introduce DuskBench, a benchmark for object detection. We evaluate LanternNet, MothFormer and YOLO on DuskBench. MothFormer outperforms YOLO.',
    2022,
  ),
  paper(
    4,
    `Quiet Markup ${MARKUP}`,
    `We propose HushNet, a method for image classification ${MARKUP}. HushNet outperforms ResNet-50 on ImageNet and uses contrastive learning.`,
    2023,
  ),
]

const root = fileURLToPath(new URL('../..', import.meta.url))
const viewerDir = join(root, 'dist', 'viewer')

const what = browserPath === undefined ? ' (skipped: needs Chromium or Chrome; set CHROMIUM_PATH)' : ''

describe.skipIf(browserPath === undefined)(`the viewer in a browser${what}`, () => {
  let folder: string
  let server: RunningServer
  let browser: Browser
  let page: Page
  let problems: string[] = []

  async function open(
    address: string,
    options: { width: number; height: number } = { width: 1440, height: 900 },
  ) {
    problems = []
    page = await browser.newPage({ viewport: options, reducedMotion: 'reduce' })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('request', (request) => {
      const { host } = new URL(request.url())
      if (request.url().startsWith('http') && host !== new URL(address).host) problems.push(request.url())
    })
    await page.goto(address)
  }

  beforeAll(async () => {
    if (!existsSync(join(viewerDir, 'index.html')))
      await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
    folder = await mkdtemp(join(tmpdir(), 'papergraph-viewer-'))
    const graph = await buildGraph(
      PAPERS.map((paper) => extract(paper)),
      { name: 'night', minConfidence: 0 },
    )
    let text = ''
    for await (const piece of writeGraphFile(graphSource(graph))) text += piece
    await writeFile(join(folder, 'night.pg.jsonl'), text)
    server = await startServer({ graphFile: join(folder, 'night.pg.jsonl'), viewerDir })
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ARGUMENTS })
  })

  afterEach(async () => {
    await page.close()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('leads from a search to the node, to the sentence behind a line, to a filter', async () => {
    await open(server.url)
    await page.getByRole('img', { name: /^Map of \d+ entities/ }).waitFor()
    expect(await page.title()).toBe('night · papergraph')

    await page.keyboard.press('/')
    await page.keyboard.type('mothf')
    const options = page.getByRole('option')
    await options.first().waitFor()
    expect(await options.first().textContent()).toContain('MothFormer')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')

    const panel = page.getByRole('complementary', { name: 'MothFormer' })
    await panel.waitFor()
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe('MothFormer')
    expect(await panel.locator('.chips').textContent()).toContain('2 papers')

    const relation = panel.getByRole('button', { name: /^outperforms/ })
    if ((await relation.getAttribute('aria-expanded')) !== 'true') await relation.click()
    const card = panel
      .locator('.relation')
      .filter({ has: page.getByRole('button', { name: /^outperforms/ }) })
      .locator('blockquote')
      .filter({ hasText: 'MothFormer outperforms LanternNet on COCO.' })
    await card.first().waitFor()
    expect(await card.first().locator('mark').allTextContents()).toEqual(['MothFormer', 'LanternNet'])
    expect(await card.first().textContent()).toContain('Example Days 2021')

    // The flight has brought the node to the middle of the map: a click there is a click on it.
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    const map = await page.locator('.map').boundingBox()
    const middle = { x: (map?.x ?? 0) + (map?.width ?? 0) / 2, y: (map?.y ?? 0) + (map?.height ?? 0) / 2 }
    await page.waitForTimeout(300)
    await page.mouse.click(middle.x, middle.y)
    await panel.waitFor()

    // From the evidence to the paper, whose abstract has its mentions marked, and on to what a mark names.
    await panel.getByRole('button', { name: 'MothFormer: Following Light with Transformers' }).first().click()
    const reading = page.getByRole('complementary', { name: /^MothFormer: Following/ })
    await reading.locator('.abstract').getByRole('button', { name: 'LanternNet' }).first().click()
    await page.getByRole('complementary', { name: 'LanternNet' }).waitFor()
    await page.keyboard.press('Escape')

    const shown = async () =>
      Number(/\d+/.exec((await page.locator('.map-host').getAttribute('aria-label')) ?? '')?.[0])
    const before = await shown()
    await page.getByRole('switch', { name: /^Methods/ }).click({ force: true })
    await expect.poll(shown).toBeLessThan(before)
    await page.getByRole('switch', { name: /^Methods/ }).click({ force: true })
    await expect.poll(shown).toBe(before)

    await page.getByRole('slider', { name: 'First year' }).focus()
    for (let year = 2019; year < 2023; year++) await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toBeLessThan(before)
    expect(await page.locator('.year-end').first().textContent()).toBe('2023')
    expect(problems).toEqual([])
  })

  it('opens with less than 350 kB of script', async () => {
    await open(server.url)
    const html = await readFile(join(viewerDir, 'index.html'), 'utf8')
    const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((found) => found[1] ?? '')
    expect(scripts.length).toBeGreaterThan(0)
    let bytes = 0
    for (const script of scripts) bytes += gzipSync(await readFile(join(viewerDir, script))).length
    expect(bytes).toBeLessThan(350_000)
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
  })

  it('shows markup in a paper as text', async () => {
    await open(server.url)
    await page.locator('.map-host').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('Quiet Markup')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary').filter({ hasText: 'Abstract' })
    await panel.waitFor()
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(PAPERS[3]?.title)
    expect(await panel.locator('.abstract').textContent()).toBe(PAPERS[3]?.abstract)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toBe('night · papergraph')
    expect(problems).toEqual([])
  })

  it('hands over what is shown as a file', async () => {
    await open(server.url)
    await page.locator('.map-host').waitFor()
    await page.getByRole('button', { name: 'Export' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /GraphML/ }).click()
    expect((await download).suggestedFilename()).toBe('night.graphml')
    expect(problems).toEqual([])
  })

  it('fits a narrow screen: the map first, the filters in a sheet', async () => {
    await open(server.url, { width: 390, height: 844 })
    await page.locator('.map-host').waitFor()
    const sheet = page.getByRole('complementary', { name: 'What is shown' })
    expect(await sheet.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Filters' }).click()
    expect(await sheet.isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Done' }).click()
    expect(await sheet.isVisible()).toBe(false)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(390)
    expect(problems).toEqual([])
  })

  it('says what to do where the graph is empty or broken', async () => {
    const empty = await buildGraph([], { name: 'empty' })
    let text = ''
    for await (const piece of writeGraphFile(graphSource(empty))) text += piece
    for (const [content, words] of [
      [text, 'This graph is empty'],
      ['not a graph\n', 'not a papergraph file'],
      [`${text}{"node":"a"`, 'breaks off'],
    ] as const) {
      const graphFile = join(folder, 'other.pg.jsonl')
      await writeFile(graphFile, content)
      const other = await startServer({ graphFile, viewerDir })
      if (page !== undefined && !page.isClosed()) await page.close()
      await open(other.url)
      await page.getByText(words).waitFor()
      expect(await page.locator('.opening').textContent()).toContain('papergraph build')
      expect(problems).toEqual([])
      await other.close()
    }
  })
})
