// The chat page: shows what the server sends over one WebSocket, and posts what people do.
"use strict";

const page = document.body;
const lang = page.dataset.lang;
const words = JSON.parse(document.getElementById("words").textContent);
const phones = document.getElementById("phones");
const strip = document.getElementById("strip");
let rev = Number(page.dataset.rev);

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const digits = (n) => (lang === "bn" ? String(n).replace(/\d/g, (d) => "০১২৩৪৫৬৭৮৯"[d]) : String(n));
const chatOf = (element) => Number(element.closest("[data-chat]").dataset.chat);
const phoneOf = (chat) => document.getElementById(`phone-${chat}`);
const visible = new Set();

function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
}

function toast(text, chat) {
  const note = document.createElement("p");
  note.textContent = text;
  const place = (chat && phoneOf(chat)) || document.getElementById("toasts");
  note.className = "toast";
  place.append(note);
  setTimeout(() => note.remove(), 3500);
}

async function post(path, body) {
  const form = body instanceof FormData;
  try {
    const response = await fetch(path, {
      method: "POST",
      body: form ? body : JSON.stringify(body || {}),
      headers: form ? {} : { "Content-Type": "application/json" },
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.error || response.statusText);
    return answer.result;
  } catch (error) {
    toast(error.message);
    throw error;
  }
}

const act = (action, body) => post(`/control/${action}`, body);

// Reading position, day marks, unread counts

const logOf = (chat) => $(".log", phoneOf(chat));
const atEnd = (log) => log.scrollHeight - log.scrollTop - log.clientHeight < 120;
const toEnd = (log) => log.scrollTo({ top: log.scrollHeight });

function markDays(log) {
  $$(".day", log).forEach((mark) => mark.remove());
  let day = "";
  for (const message of $$(".msg", log)) {
    if (message.dataset.day !== day) {
      day = message.dataset.day;
      const mark = document.createElement("p");
      mark.className = "day";
      mark.append(Object.assign(document.createElement("span"), { textContent: day }));
      message.before(mark);
    }
  }
}

function countUnread(chat, more) {
  const badge = $(`#chip-${chat} .unread`);
  if (!badge) return;
  const count = more ? Number(badge.dataset.count || 0) + more : 0;
  badge.dataset.count = count;
  badge.hidden = count === 0;
  $(".count", badge).textContent = digits(count);
}

const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const chat = Number(target.dataset.chat);
      visible[isIntersecting ? "add" : "delete"](chat);
      const chip = document.getElementById(`chip-${chat}`);
      if (chip) chip.toggleAttribute("aria-current", isIntersecting);
      if (isIntersecting) {
        countUnread(chat, 0);
        if (chip && strip.scrollWidth > strip.clientWidth) {
          strip.scrollTo({ left: chip.offsetLeft - strip.clientWidth / 2 + chip.clientWidth / 2, behavior: "smooth" });
        }
      }
    }
  },
  { root: phones, threshold: 0.6 },
);

function begin(phone) {
  const log = $(".log", phone);
  markDays(log);
  toEnd(log);
  watcher.observe(phone);
  const latest = $(".latest", phone);
  const stay = () => { if (latest.hidden) toEnd(log); };
  log.addEventListener("scroll", () => { latest.hidden = atEnd(log); }, { passive: true });
  log.addEventListener("load", stay, true); // a picture has come
  new ResizeObserver(stay).observe(log);
}

function show(chat) {
  const phone = phoneOf(chat);
  if (phone) phone.scrollIntoView({ behavior: "smooth", inline: "center", block: "nearest" });
}

// What the server tells

const sent = new Map(); // what stands in the head and foot of each phone, as the server sent it

function replacePart(part, chat, html) {
  const old = document.getElementById(`${part}-${chat}`);
  const fresh = parse(html);
  const key = `${part}-${chat}`;
  if (!old || sent.get(key) === fresh.outerHTML) return;
  sent.set(key, fresh.outerHTML);
  const draft = $("textarea", old)?.value;
  const focused = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (draft && $("textarea", fresh)) $("textarea", fresh).value = draft;
  if (focused) $("textarea, .wide", fresh)?.focus();
}

const tells = {
  async chat({ chat, gone, chip, head, foot }) {
    if (gone) {
      phoneOf(chat)?.remove();
      document.getElementById(`chip-${chat}`)?.remove();
      return;
    }
    if (phoneOf(chat)) {
      replacePart("head", chat, head);
      replacePart("foot", chat, foot);
      return;
    }
    if (document.getElementById(`chip-${chat}`)) return;
    strip.append(parse(chip));
    const response = await fetch(`/phone/${chat}`);
    phones.append(parse(await response.text()));
    begin(phoneOf(chat));
    show(chat);
  },
  put({ chat, id, html, from_bot }) {
    const phone = phoneOf(chat);
    if (!phone) return;
    const log = $(".log", phone);
    const old = document.getElementById(`m-${chat}-${id}`);
    if (from_bot) idle(phone);
    if (!html) {
      old?.remove();
      markDays(log);
      return;
    }
    const stay = $(".latest", phone).hidden;
    const message = parse(html);
    if (old) {
      old.replaceWith(message);
    } else {
      message.classList.add("fresh");
      const later = $$(".msg", log).find((other) => Number(other.dataset.id) > id);
      later ? later.before(message) : log.append(message);
      if (from_bot && (!visible.has(chat) || document.hidden)) countUnread(chat, 1);
    }
    markDays(log);
    if (stay || !from_bot) toEnd(log);
    else $(".latest", phone).hidden = false;
  },
  action({ chat, action }) {
    const phone = phoneOf(chat);
    if (!phone) return;
    const status = $(".status", phone);
    status.textContent = action.startsWith("upload") ? words.sending_file : words.typing;
    status.classList.add("busy");
    clearTimeout(phone.idle);
    phone.idle = setTimeout(() => idle(phone), 5000); // "5 seconds or less" (sendChatAction)
  },
  shown({ text }) {
    const clock = document.getElementById("clock");
    if (clock) clock.textContent = text;
  },
  reload() {
    location.reload();
  },
};

function idle(phone) {
  const status = $(".status", phone);
  status.textContent = status.dataset.idle;
  status.classList.remove("busy");
}

let pause = 500;
function connect() {
  const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/live?rev=${rev}`);
  const offline = document.getElementById("offline");
  let order = Promise.resolve();
  socket.onopen = () => { pause = 500; offline.hidden = true; };
  socket.onmessage = ({ data }) => {
    const told = JSON.parse(data);
    if (told.rev) rev = Math.max(rev, told.rev);
    order = order.then(() => tells[told.type]?.(told)).catch(console.error);
  };
  socket.onclose = () => {
    offline.hidden = false;
    setTimeout(connect, pause);
    pause = Math.min(pause * 1.6, 5000);
  };
}

// What people do

function aim(phone, message, editing) {
  const bar = $(".replying", phone);
  if (!bar) return;
  bar.hidden = !message;
  phone.aim = message ? { id: Number(message.dataset.id), editing } : null;
  if (!message) return;
  const text = $(".text", message)?.innerText || $(".doc b", message)?.textContent || words.photo;
  $("b", bar).textContent = editing ? words.editing : words.replying;
  $("span", bar).textContent = text.slice(0, 140);
  const area = $("textarea", phone);
  if (editing) area.value = text;
  area.focus();
  fit(area);
}

function fit(area) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight, 140)}px`;
}

const speaker = (phone) => Number($("[name=as]", phone)?.value || phone.dataset.chat);
const group = (phone) => ("group" in phone.dataset ? Number(phone.dataset.chat) : undefined);

async function submit(phone) {
  const area = $("textarea", phone);
  const text = area.value.trim();
  if (!text) return;
  const target = phone.aim;
  area.value = "";
  fit(area);
  aim(phone, null);
  if (target?.editing) {
    await act("edit", { person: speaker(phone), message_id: target.id, text });
  } else {
    await act("say", { person: speaker(phone), text, reply_to: target?.id, chat: group(phone) });
  }
}

async function upload(phone, files) {
  if (!files.length) return;
  const form = new FormData();
  form.set("person", speaker(phone));
  if (group(phone)) form.set("chat", group(phone));
  if (phone.aim) form.set("reply_to", phone.aim.id);
  if (files.every((file) => /^image\/(png|jpeg|gif|webp)$/.test(file.type))) form.set("as_photo", "1");
  const area = $("textarea", phone);
  if (area?.value.trim()) form.set("caption", area.value.trim());
  files.forEach((file, at) => form.append(`file${at}`, file));
  if (area) { area.value = ""; fit(area); }
  aim(phone, null);
  await post("/control/upload", form);
}

async function tap(button) {
  const chat = chatOf(button);
  const message = Number(button.closest(".msg").dataset.id);
  button.classList.add("waiting");
  button.disabled = true;
  try {
    const person = speaker(phoneOf(chat));
    const answer = await act("tap", { person, button: button.dataset.tap, message_id: message, chat, timeout: 12 });
    if (!answer.answered) toast(words.not_answered, chat);
    else if (answer.show_alert && answer.text) alertWith(answer.text);
    else if (answer.text) toast(answer.text, chat);
  } finally {
    button.classList.remove("waiting");
    button.disabled = false;
  }
}

function alertWith(text) {
  document.getElementById("alert-text").textContent = text;
  document.getElementById("alert").showModal();
}

async function openMenu(phone, button) {
  $(".commands", phone)?.remove();
  const commands = await act("menu", { person: speaker(phone), chat: group(phone) });
  const menu = document.createElement("div");
  menu.className = "commands";
  menu.setAttribute("role", "menu");
  for (const { command, description } of commands) {
    const item = document.createElement("button");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.dataset.say = `/${command}`;
    item.append(
      Object.assign(document.createElement("b"), { textContent: `/${command}` }),
      Object.assign(document.createElement("span"), { textContent: description }),
    );
    menu.append(item);
  }
  if (!commands.length) menu.append(Object.assign(document.createElement("p"), { textContent: words.no_menu }));
  $(".foot", phone).before(menu);
  ($("button", menu) || button).focus();
}

// Links that open this bot, for somebody

function payloadOf(link) {
  let url;
  try { url = new URL(link.includes("://") ? link : `https://${link}`); } catch { return null; }
  const bot = page.dataset.bot.toLowerCase();
  const name = url.protocol === "tg:" ? url.searchParams.get("domain") : url.pathname.slice(1).replace(/\/$/, "");
  const host = ["t.me", "telegram.me", "www.t.me"].includes(url.hostname) || url.protocol === "tg:";
  return host && name?.toLowerCase() === bot ? url.searchParams.get("start") || "" : null;
}

async function openAs(person, payload) {
  await act("open", { person, payload: payload || undefined });
  show(person);
}

async function newPerson(name, language_code, link) {
  const payload = link ? payloadOf(link) : null;
  const person = await act("person", { name, language_code });
  if (link) await act("open", { person: person.id, payload: payload ?? (/^[\w-]{1,64}$/.test(link) ? link : undefined) });
  return person;
}

let linkPayload = "";
function whoOpens(payload, from) {
  linkPayload = payload;
  const list = document.getElementById("who-list");
  list.replaceChildren(
    ...$$(".chip", strip).filter((chip) => Number(chip.dataset.chat) > 0).map((chip) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.opens = chip.dataset.chat;
      button.append(...[...chip.children].slice(0, 2).map((part) => part.cloneNode(true)));
      if (Number(chip.dataset.chat) === from) button.classList.add("self");
      return button;
    }),
  );
  document.getElementById("who-opens").showModal();
}

const dialogs = {
  async "new-person"(form) {
    await newPerson(form.get("name").trim(), form.get("language_code"), form.get("link").trim());
  },
  async "open-link"(form, dialog) {
    const link = form.get("link").trim();
    const payload = payloadOf(link);
    await openAs(Number(dialog.dataset.person), payload ?? (/^[\w-]{1,64}$/.test(link) ? link : ""));
  },
  async "who-opens"(form) {
    const name = form.get("name").trim();
    if (!name) return;
    const person = await act("person", { name, language_code: lang });
    await openAs(person.id, linkPayload);
  },
};

// One listener for every click; each kind of button says by an attribute what it does.

const clicks = {
  press: (button) => {
    button.disabled = true;
    post(`/press/${button.dataset.press}`).finally(() => { button.disabled = false; });
  },
  tap,
  say: (button) => {
    const phone = button.closest(".phone");
    act("say", { person: speaker(phone), text: button.dataset.say, chat: group(phone) });
    button.closest(".commands")?.remove();
    $("textarea", phone)?.focus();
  },
  contact: (button) => act("contact", { person: chatOf(button) }),
  copy: (button) => navigator.clipboard?.writeText(button.dataset.copy).then(() => toast(words.copied, chatOf(button))),
  open: (button) => document.getElementById(button.dataset.open).showModal(),
  close: (button) => button.closest("dialog").close(),
  opens: (button) => {
    button.closest("dialog").close();
    openAs(Number(button.dataset.opens), linkPayload);
  },
  chat: (button) => { if (button.matches(".chip")) show(Number(button.dataset.chat)); },
  command: (link) => {
    const phone = link.closest(".phone");
    act("say", { person: speaker(phone), text: link.dataset.command, chat: group(phone) });
  },
};

const acts = {
  start: (phone) => act("open", { person: chatOf(phone) }),
  block: (phone) => act("block", { person: chatOf(phone) }),
  unblock: (phone) => act("unblock", { person: chatOf(phone) }),
  sticker: (phone) => act("sticker", { person: chatOf(phone) }),
  contact: (phone) => act("contact", { person: chatOf(phone) }),
  link: (phone) => {
    const dialog = document.getElementById("open-link");
    dialog.dataset.person = chatOf(phone);
    dialog.showModal();
  },
  menu: (phone, button) => ($(".commands", phone) ? $(".commands", phone).remove() : openMenu(phone, button)),
  reply: (phone, button) => aim(phone, button.closest(".msg"), false),
  edit: (phone, button) => aim(phone, button.closest(".msg"), true),
  "no-reply": (phone) => { if (phone.aim?.editing) $("textarea", phone).value = ""; aim(phone, null); },
  latest: (phone) => toEnd($(".log", phone)),
};

document.addEventListener("click", (event) => {
  const target = event.target.closest("button, a, summary, .spoiler, .bubble") || event.target;
  for (const open of $$("details.more[open]")) if (!open.contains(event.target)) open.open = false;
  for (const menu of $$(".commands")) {
    if (!menu.contains(event.target) && !event.target.closest("[data-act=menu]")) menu.remove();
  }
  if (target.dataset?.act) {
    target.closest("details.more")?.removeAttribute("open");
    acts[target.dataset.act]?.(target.closest(".phone"), target);
    return;
  }
  for (const kind of Object.keys(clicks)) {
    if (target.dataset && kind in target.dataset && target.matches("button, a")) {
      event.preventDefault();
      clicks[kind](target);
      return;
    }
  }
  if (target.matches?.(".spoiler")) target.classList.toggle("seen");
  else if (target.matches?.("a[href]")) {
    const payload = target.closest(".msg") ? payloadOf(target.href) : null;
    if (payload !== null) {
      event.preventDefault();
      whoOpens(payload, chatOf(target));
    } else if (target.matches(".quote")) {
      event.preventDefault();
      const quoted = document.getElementById(target.hash.slice(1));
      quoted?.scrollIntoView({ behavior: "smooth", block: "center" });
      quoted?.classList.add("found");
      setTimeout(() => quoted?.classList.remove("found"), 1500);
    }
  } else if (target.matches?.(".bubble") && String(getSelection()) === "") {
    aim(target.closest(".phone"), target.closest(".msg"), false);
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches(".composer")) {
    event.preventDefault();
    submit(form.closest(".phone"));
  }
  const dialog = form.closest("dialog");
  if (dialog && dialogs[dialog.id]) {
    const given = new FormData(form);
    form.reset();
    dialogs[dialog.id](given, dialog);
  }
});

document.addEventListener("input", (event) => {
  if (event.target.matches(".composer textarea")) {
    fit(event.target);
    if (event.target.value === "/") openMenu(event.target.closest(".phone"), event.target).then(() => event.target.focus());
    else $(".commands", event.target.closest(".phone"))?.remove();
  }
});

document.addEventListener("change", (event) => {
  if (event.target.matches("input[type=file]")) {
    upload(event.target.closest(".phone"), [...event.target.files]);
    event.target.value = "";
  }
});

document.addEventListener("keydown", (event) => {
  const phone = event.target.closest?.(".phone");
  if (event.target.matches?.(".composer textarea")) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit(phone);
    }
    if (event.key === "ArrowUp" && !event.target.value && $(".commands button", phone)) $(".commands button", phone).focus();
  }
  if (event.target.matches?.(".commands button") && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault();
    const next = event.key === "ArrowDown" ? event.target.nextElementSibling : event.target.previousElementSibling;
    (next || $("textarea", phone)).focus();
  }
  if (event.key === "Escape" && phone) {
    $(".commands", phone)?.remove();
    if (phone.aim) acts["no-reply"](phone);
    $("details.more[open]", phone)?.removeAttribute("open");
  }
});

for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const phone = event.target.closest?.(".phone");
    if (!phone || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    phone.classList.toggle("dropped-on", kind === "dragover");
    if (kind === "drop") upload(phone, [...event.dataTransfer.files]);
  });
}

// The guide

const guide = document.getElementById("guide");
if (guide) {
  const toggle = document.getElementById("guide-toggle");
  const set = (open) => {
    guide.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    localStorage.setItem("guide", open ? "open" : "closed");
  };
  toggle.addEventListener("click", () => set(guide.hidden));
  document.getElementById("guide-close").addEventListener("click", () => { set(false); toggle.focus(); });
  set((localStorage.getItem("guide") || (innerWidth > 900 ? "open" : "closed")) === "open");
}

for (const part of $$(".head, .foot")) sent.set(part.id, part.outerHTML);
$$(".phone").forEach(begin);
connect();
