export {};
declare const self: ServiceWorkerGlobalScope;

// Takes the place of a worker that should be no more (CONTRIBUTING, "Retire the worker"): removes what it kept and
// itself. Pages open at that moment go on with the network.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
	const { scope } = self.registration;
	for (const name of await caches.keys())
		if (name === `guide ${scope}` || name === `guide-editions ${scope}`) await caches.delete(name);
	await self.registration.unregister();
}
