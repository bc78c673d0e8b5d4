// Plain JavaScript without dependencies.
import './setup/node-version.mjs'
import { buildCli, buildServer, buildWeb } from './setup/build.mjs'

buildWeb()
buildServer()
buildCli()
