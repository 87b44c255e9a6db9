import { Button } from 'react-aria-components'
import type { Loading } from '../state.ts'
import { count } from './controls.tsx'

/** What stands on the screen before there is a map: progress, an error with a way out, or what to do with an empty graph. */
export function Opening({ loading }: { loading: Loading }) {
  return (
    <main className="opening">
      <h1>papergraph</h1>
      {loading.state === 'reading' && (
        <div role="status">
          <p>
            {loading.of === undefined
              ? 'Asking for the graph …'
              : `Reading ${count.format(loading.read)} of ${count.format(loading.of)} nodes`}
          </p>
          <progress aria-label="Reading the graph" max={loading.of ?? 1} value={loading.read} />
        </div>
      )}
      {loading.state === 'failed' && (
        <div role="alert">
          <p className="opening-error">{loading.message}</p>
          <p>{loading.hint}</p>
          <Button className="button" onPress={() => window.location.reload()}>
            Reload
          </Button>
        </div>
      )}
      {loading.state === 'ready' && (
        <div role="status">
          <p>This graph is empty: nothing was found in the papers that it was built from.</p>
          <p>
            Build one from a page of abstracts, then open it:{' '}
            <code>papergraph build PAPERS -o field.pg.jsonl</code>,<code>papergraph view field.pg.jsonl</code>
          </p>
        </div>
      )}
    </main>
  )
}
