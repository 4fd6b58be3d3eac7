// `frame-parent.js`: in the page around frames of ours, gives each the height of its content.

/** In pixels; no overview is longer, and a message may say anything. */
const TALLEST = 100_000;

/** Frames whose file is ours: what stands in a query is no file. */
const ourFrames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="frame.html"]')].filter(({ src }) =>
    /^[^?#]*\/frame\.html([?#]|$)/.test(src),
  );

/** Whether a message comes from that frame, and from the site that it shows. */
function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (!source || source !== frame.contentWindow) return false;
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (sandboxed ? 'null' : new URL(frame.src).origin);
}

addEventListener('message', (event: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const { type, height } = event.data ?? {};
  if (type !== 'kap-height' || typeof height !== 'number') return;
  if (!(height > 0 && height <= TALLEST)) return;
  const frame = ourFrames().find((frame) => isFrom(frame, event));
  if (frame) frame.style.height = `${height}px`;
});

// A frame that was drawn before this script came has told its height to nobody.
for (const { contentWindow } of ourFrames())
  contentWindow?.postMessage({ type: 'kap-height' }, '*');
