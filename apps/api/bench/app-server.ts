import { buildBenchApp } from './bench-app.ts';
import { serve } from './serve.ts';

/** The product in a process of its own. */
const { app } = await buildBenchApp(String(process.env.BENCH_DATABASE));
await serve(app);
