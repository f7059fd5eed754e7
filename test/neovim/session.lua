-- One session of Neovim's own language client, without a window, on the file of the command line:
-- waits for diagnostics, applies a code action, saves. Prints what it saw as one JSON object.
--   CCCONFIG_SERVER  the server's command line, a JSON array
--   CCCONFIG_LINE    where the action is asked for, from 1
--   CCCONFIG_ACTION  the start of its title
local patience = 15000

local function give_up(reason)
  io.stderr:write(reason .. '\n')
  vim.cmd('cquit 1')
end

local function wait_for(what, done)
  if not vim.wait(patience, done, 10) then give_up('No ' .. what .. ' after 15 s.') end
end

local buffer = vim.api.nvim_get_current_buf()
local uri = vim.uri_from_bufnr(buffer)
local published = { count = 0, diagnostics = {} }
vim.bo.filetype = 'connection-pool-map'

local id = vim.lsp.start_client({
  name = 'ccconfig',
  cmd = vim.fn.json_decode(vim.env.CCCONFIG_SERVER),
  root_dir = vim.fn.getcwd(),
  handlers = {
    ['textDocument/publishDiagnostics'] = function(err, params, context, config)
      if params.uri == uri then published = { count = published.count + 1, diagnostics = params.diagnostics } end
      return vim.lsp.diagnostic.on_publish_diagnostics(err, params, context, config)
    end,
  },
})
if not id then give_up('The server did not start.') end
vim.lsp.buf_attach_client(buffer, id)
wait_for('diagnostics', function() return published.count > 0 end)

-- What a person sees, through Neovim's own list.
local function shown()
  local list = vim.tbl_map(function(item)
    local sent = item.user_data and item.user_data.lsp or {}
    return { line = item.lnum + 1, column = item.col + 1, rule = item.code or sent.code, source = item.source }
  end, vim.diagnostic.get(buffer))
  table.sort(list, function(a, b)
    if a.line ~= b.line then return a.line < b.line end
    if a.column ~= b.column then return a.column < b.column end
    return a.rule < b.rule
  end)
  return list
end

local function ask(method, params)
  local answers, failure = vim.lsp.buf_request_sync(buffer, method, params, patience)
  local answer = answers and answers[id]
  if not answer or answer.err or answer.error then give_up(method .. ': ' .. vim.inspect(answer or failure)) end
  return answer.result
end

local before = shown()
local line = tonumber(vim.env.CCCONFIG_LINE) - 1
local here = vim.tbl_filter(function(item) return item.range.start.line == line end, published.diagnostics)
local chosen, titles = nil, {}
for _, diagnostic in ipairs(here) do
  for _, action in ipairs(ask('textDocument/codeAction', {
    textDocument = { uri = uri },
    range = diagnostic.range,
    context = { diagnostics = { diagnostic } },
  }) or {}) do
    table.insert(titles, action.title)
    if not chosen and vim.startswith(action.title, vim.env.CCCONFIG_ACTION) then chosen = action end
  end
end
if not chosen then give_up('Not among the actions: ' .. vim.env.CCCONFIG_ACTION .. '\n' .. table.concat(titles, '\n')) end

local seen = published.count
vim.lsp.util.apply_workspace_edit(chosen.edit, vim.lsp.get_client_by_id(id).offset_encoding)
wait_for('diagnostics after the action', function() return published.count > seen end)
vim.cmd('silent write')

io.stdout:write(vim.fn.json_encode({ before = before, action = chosen.title, after = shown() }) .. '\n')
vim.lsp.stop_client(id)
vim.cmd('qall!')
