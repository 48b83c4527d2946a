/// Where this machine remembers things between runs: `$XDG_STATE_HOME/intyga`, else `~/.local/state/intyga`.
enum StateFolder {
    static var path: String {
        if let state = Environment["XDG_STATE_HOME"].nonEmpty { return state + "/intyga" }
        return (Environment["HOME"].nonEmpty ?? ".") + "/.local/state/intyga"
    }
}
