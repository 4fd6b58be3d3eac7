/**
 * Has the editor read our tags as HTML where they are pasted as text, as out of a code box: it would
 * take a single line for words, and leave the link that stands in it. Runs where the blocks are, which
 * may be a frame.
 */
(function () {
  const OURS = /<kap-(?:explainer|quote|cta)[\s>]|<div\s[^<>]*\bdata-kap=/;
  let isAgain = false;

  const isOurs = (text) => text.startsWith('<') && text.endsWith('>') && OURS.test(text);

  document.addEventListener(
    'paste',
    (event) => {
      const text = event.clipboardData.getData('text/plain').trim();
      if (isAgain || !isOurs(text) || event.target.closest('input, textarea')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.setData('text/html', text);
      isAgain = true;
      event.target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
      isAgain = false;
    },
    true,
  );
})();
