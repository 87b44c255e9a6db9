/** Prints the threshold at which the harmonic mean of precision and recall is highest. */

/** @param pairs share and whether right; `total` there should be */
export function report(title, pairs, total) {
  let right = 0
  let best = { f: 0 }
  ;[...pairs]
    .sort((a, b) => b[0] - a[0])
    .forEach(([share, is], index) => {
      if (is) right++
      const f = (2 * right) / (index + 1 + total)
      if (f > best.f) best = { f, share, p: right / (index + 1), r: right / total }
    })
  const percent = (x) => (100 * (x ?? 0)).toFixed(1)
  console.log(
    `${title}: P ${percent(best.p)} R ${percent(best.r)} F ${percent(best.f)} from ${best.share?.toFixed(3)} on, of ${total}`,
  )
}
