"""`tagid demo`: the stand-in, the bot and made-up people and papers, on this machine."""

from bot.demo.show import run_demo

__all__ = ["run_demo"]
