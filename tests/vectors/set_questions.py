def admitted(engine, asked):
    return {}


exposure = rules = plan = policy = admitted
