// Loaded first into every child: when the parent is gone, even by kill -9, the child ends in order.
import { isMainThread } from 'node:worker_threads';
import { onParentGone } from './parent.mjs';

if (isMainThread) onParentGone(() => process.kill(process.pid, 'SIGTERM'));
