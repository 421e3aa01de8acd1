import { startDashboard } from './dashboard.ts'
import { serve } from './serve.ts'

// `node dashboard-main.ts dashboard`: a program of its own, as runners by the dozen have no use for pages.
serve({ dashboard: startDashboard })
