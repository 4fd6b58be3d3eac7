// In place of the worker that keeps the translators' page for times without a network: here it follows
// what is saved. One that the browser has from a server of the finished files gives way to this, which
// answers nothing and goes.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));
