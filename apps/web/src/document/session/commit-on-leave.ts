/**
 * Takes the focus out of the field being typed in when the page goes, so that its text becomes an edit as it would by a click elsewhere.
 * Returns the way to stop.
 */
export function commitOnLeave(): () => void {
  const commit = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  window.addEventListener('pagehide', commit)
  return () => window.removeEventListener('pagehide', commit)
}
