// Live news from the server; after a break the page catches up before it goes on.

/** `handlers[kind](event)` takes each event; `notice` is shown while there is no connection. */
export function listen(handlers, notice, catchUp, lost = false) {
  const source = new EventSource("events");
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    handlers[event.kind]?.(event);
  };
  source.onerror = () => {
    lost = true;
    notice.hidden = false;
    // A refused stream is never tried again by the browser itself.
    if (source.readyState === EventSource.CLOSED) setTimeout(again, 1000);
  };
  const again = async () => {
    await catchUp().catch(() => {}); // a server that was started anew lets in only whom it knows
    listen(handlers, notice, catchUp, true);
  };
  source.onopen = async () => {
    notice.hidden = true;
    if (lost) await catchUp().catch(() => {});
    lost = false;
  };
}
