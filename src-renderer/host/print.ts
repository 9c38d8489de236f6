/**
 * Prints a page of HTML through the browser's own dialog, where "Save as PDF" is. The frame is sandboxed and of
 * no origin of its own, so that nothing in the page runs.
 */
export async function printHtml(html: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-same-origin', 'allow-modals')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0'
  frame.srcdoc = html
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.contentWindow?.print()
  frame.remove()
}
